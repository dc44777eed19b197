import type { TeamUpHandlers } from "../handler.ts";

export const membershipPenaltyNotifications: TeamUpHandlers = {
  getMembershipPenaltyNotificationType: () => ({
    body: {
      template_variables: [
        { name: "customer_first_name", description: "First name of the customer", sample_value: "Ada" },
        { name: "penalty_price", description: "What the penalty costs", sample_value: "£10.99" },
        { name: "provider_name", description: "Name of the business", sample_value: "Northlight Studio" },
      ],
      multiple_messages_allowed: true,
    },
  }),
};
