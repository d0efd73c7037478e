using Isc.Contributions;
using Isc.Meetings.Data;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Demo;

/// <summary>
/// A few actions and a consultation to try the pages with. They say of themselves that they are a demonstration, belong to no meeting of the
/// record, and no report reads them.
/// </summary>
internal sealed class DayToDayDemonstration(MeetingsDbContext context, TimeProvider clock) : IDemonstrationData
{
    private const string Body = "digital-transformation";

    private static readonly (string Key, string Office, int Days, ActionState State)[] Actions =
    [
        ("inventory", "itu-r", -10, ActionState.InProgress), ("platform", "itu-d", 20, ActionState.Assigned), ("training", "office-africa", 60, ActionState.Accepted),
    ];

    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var added = 0;
        foreach (var (key, office, days, state) in Actions)
        {
            var id = StableId.Of($"demonstration-action/{key}");
            if (await context.Actions.AnyAsync(a => a.Id == id, cancellationToken))
                continue;
            context.Add(new ActionItem
            {
                Id = id, BodyKey = Body, Source = new("demonstration", id), Text = Languages.InEach(() => Plain.Say("Demo_Action_" + key)), OwnerOffice = StableId.Of($"office/{office}"),
                AssignedBy = StableId.Of("account/secretariat@isc.example"), Due = today.AddDays(days), OriginalDue = today.AddDays(days), State = state, Since = today,
            });
            added++;
        }

        var consultation = StableId.Of("demonstration-consultation/platform");
        if (!await context.Consultations.AnyAsync(c => c.Id == consultation, cancellationToken))
        {
            context.Add(new Consultation
            {
                Id = consultation, BodyId = StableId.Of($"body/{Body}"), BodyKey = Body, Question = Languages.InEach(() => Plain.Say("Demo_Question")),
                Options =
                [
                    new("accept", Languages.InEach(() => Plain.Say("Option_accept")), Languages.InEach(() => Plain.Say("Demo_Proposal"))),
                    new("reject", Languages.InEach(() => Plain.Say("Option_reject")), null),
                    new("abstain", Languages.InEach(() => Plain.Say("Option_abstain")), null),
                ],
                Voters = [.. new[] { "itu-r", "itu-t", "itu-d" }.Select(o => StableId.Of($"office/{o}"))], Opened = today, Deadline = today.AddDays(14),
                Rule = ConsultationRule.Majority, State = ConsultationState.Open, OpenedBy = StableId.Of("account/secretariat@isc.example"),
            });
            added++;
        }

        await context.SaveChangesAsync(cancellationToken);
        return added;
    }
}
