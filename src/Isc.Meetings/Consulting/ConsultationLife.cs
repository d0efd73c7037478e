using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;

namespace Isc.Meetings.Consulting;

/// <summary>The life of a consultation.</summary>
internal static class ConsultationLife
{
    public static Machine<ConsultationState, ConsultationTrigger> Machine { get; } = new("Consultation",
    [
        new(null, ConsultationTrigger.Open, ConsultationState.Open, MeetingsPermissions.Decide) { Guard = "question, options, voters, deadline, rule" },
        new(ConsultationState.Open, ConsultationTrigger.Close, ConsultationState.Closed, MeetingsPermissions.Decide)
        {
            Guard = "deadline passed, or every voice given", Effect = "counted by the rule; what wins becomes a numbered decision",
        },
        new(ConsultationState.Open, ConsultationTrigger.Withdraw, ConsultationState.Withdrawn, MeetingsPermissions.Decide) { Guard = "reason" },
    ]);
}
