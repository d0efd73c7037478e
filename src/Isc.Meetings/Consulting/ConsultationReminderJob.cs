using Isc.Jobs;
using Isc.Mail;
using Isc.Meetings.Data;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Consulting;

/// <summary>Reminds, at half of a consultation's time, those whose voice is missing, and tells whoever opened it.</summary>
internal sealed class ConsultationReminderJob(MeetingsDbContext context, ConsultationMail mail, TimeProvider clock) : IModuleJob
{
    public string Key => "meetings.consultation-reminders";

    public string Schedule => "0 30 6 * * ?";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var open = await context.Consultations.Where(c => c.State == ConsultationState.Open && c.Reminded == null).ToListAsync(cancellationToken);
        foreach (var consultation in open.Where(c => 2 * (today.DayNumber - c.Opened.DayNumber) >= c.Deadline.DayNumber - c.Opened.DayNumber))
        {
            var heard = await context.ConsultationReplies.Where(r => r.ConsultationId == consultation.Id).Select(r => r.OfficeId).Distinct().ToListAsync(cancellationToken);
            var given = heard.Count;
            consultation.Reminded = today;
            await mail.MissingAsync(consultation, [.. consultation.Voters.Except(heard)], cancellationToken);
            if (consultation.OpenedBy is { } account && given < consultation.Voters.Count)
                context.Publish(new MailRequested(
                    [account],
                    Languages.InEach(() => Plain.Say("Mail_ConsultationSubject", consultation.Question)),
                    Languages.InEach(() => Plain.Say("Mail_ConsultationHalf", given, consultation.Voters.Count, consultation.Deadline.ToLongText())))
                {
                    Path = $"/meetings/consultations/{consultation.Id}",
                    Topic = $"consultation:{consultation.Id}",
                    Class = consultation.Class,
                });
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
