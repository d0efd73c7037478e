using Isc.Access;
using Isc.Mail;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Organisation;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Consulting;

/// <summary>Tells offices of consultations: whoever speaks for one is told. The caller saves.</summary>
internal sealed class ConsultationMail(MeetingsDbContext context, OfficeVoices offices, IActors people)
{
    /// <summary>It has opened.</summary>
    public Task OpenedAsync(Consultation consultation, CancellationToken cancellationToken) => TellAsync(consultation, consultation.Voters, "Mail_ConsultationOpened", cancellationToken);

    /// <summary>Half of its time has passed, and these offices have given no voice.</summary>
    public Task MissingAsync(Consultation consultation, IReadOnlyList<Guid> silent, CancellationToken cancellationToken) =>
        TellAsync(consultation, silent, "Mail_ConsultationMissing", cancellationToken);

    private async Task TellAsync(Consultation consultation, IReadOnlyList<Guid> voters, string key, CancellationToken cancellationToken)
    {
        var told = await VoicesOfAsync(voters, consultation.Class, cancellationToken);
        if (told.Count == 0)
            return;
        context.Publish(new MailRequested(
            told,
            Languages.InEach(() => Plain.Say("Mail_ConsultationSubject", consultation.Question)),
            Languages.InEach(() => Plain.Say(key, consultation.Question, consultation.Deadline.ToLongText())))
        {
            Path = $"/meetings/consultations/{consultation.Id}",
            Topic = $"consultation:{consultation.Id}",
            Class = consultation.Class,
        });
    }

    private async Task<IReadOnlyList<Guid>> VoicesOfAsync(IReadOnlyList<Guid> voters, Classification @class, CancellationToken cancellationToken)
    {
        var actors = await people.AllAsync(cancellationToken);
        var told = new HashSet<Guid>();
        foreach (var office in voters)
        {
            var scopes = await offices.ScopesOfAsync(office, cancellationToken);
            // For an office in no Sector and no region the secretariat speaks, which asks.
            if (scopes.Count > 0)
                told.UnionWith(actors.Where(a => a.May(MeetingsPermissions.Vote, new AccessSubject { Scopes = scopes, Class = @class })).Select(a => a.AccountId!.Value));
        }

        return [.. told];
    }
}
