using Isc.Access;
using Isc.Mail;
using Isc.Meetings.Data;
using Isc.Text;

namespace Isc.Meetings.Agenda;

/// <summary>Tells proposers what became of their items.</summary>
internal sealed class AgendaMail(MeetingsDbContext context, ICurrentActor current)
{
    public void TellProposer(AgendaItem item, AgendaItemTrigger trigger, string? reason)
    {
        if (item.ProposedBy is not { } proposer || proposer == current.Actor.AccountId)
            return;
        var key = trigger == AgendaItemTrigger.Accept ? "Mail_ItemAccepted" : "Mail_ItemDeclined";
        context.Publish(new MailRequested(
            [proposer],
            Languages.InEach(() => Plain.Say("Mail_ItemSubject", item.Title)),
            Languages.InEach(() => Plain.Say(key, item.Title, reason)))
        {
            Path = item.MeetingId is { } meeting ? $"/meetings/{meeting}" : null,
            Topic = $"agenda-item:{item.Id}",
            Class = item.Class,
        });
    }
}
