using Isc.Access;
using Isc.Data.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Consulting;

/// <summary>Reads consultations, as far as the actor may.</summary>
internal sealed class ConsultationReader(MeetingsDbContext context, OfficeVoices offices, IReadLog log, ICurrentActor current)
{
    private const int Most = 100;

    /// <summary>Open ones first, what ends first ahead; then the others, latest first.</summary>
    public async Task<IReadOnlyList<ConsultationView>> ListAsync(string? body, CancellationToken cancellationToken)
    {
        var all = Readable().Where(c => body == null || c.BodyKey == body);
        var open = await all.Where(c => c.State == ConsultationState.Open).OrderBy(c => c.Deadline).ThenBy(c => c.Id).Take(Most).ToListAsync(cancellationToken);
        var over = await all.Where(c => c.State != ConsultationState.Open).OrderByDescending(c => c.Deadline).ThenByDescending(c => c.Id).Take(Most).ToListAsync(cancellationToken);
        var views = new List<ConsultationView>();
        foreach (var consultation in open.Concat(over))
            views.Add(await ViewAsync(consultation, cancellationToken));
        return views;
    }

    public async Task<ConsultationView?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await Readable().SingleOrDefaultAsync(c => c.Id == id, cancellationToken).NotedAsync(log, "meetings_consultations", cancellationToken);
        return found is null ? null : await ViewAsync(found, cancellationToken);
    }

    private IQueryable<Consultation> Readable() => context.Consultations.AsNoTracking().ReadableBy(current.Actor);

    private async Task<ConsultationView> ViewAsync(Consultation c, CancellationToken cancellationToken)
    {
        var replies = await context.ConsultationReplies.AsNoTracking().Where(r => r.ConsultationId == c.Id).OrderBy(r => r.At).ToListAsync(cancellationToken);
        var mine = new List<Guid>();
        foreach (var voter in c.State == ConsultationState.Open ? c.Voters : [])
        {
            if (await offices.SpeaksForAsync(MeetingsPermissions.Vote, voter, cancellationToken))
                mine.Add(voter);
        }

        // How an office voted is for those who take part.
        var seen = current.Actor.May(MeetingsPermissions.Attend) ? replies.GroupBy(r => r.OfficeId).Select(office => office.MaxBy(r => r.Round)!) : [];
        return new(
            c.Id, c.Version, c.BodyKey, c.Question, c.Subject?.Title, c.Subject?.Record, c.Options, c.Voters, c.Opened, c.Deadline, Kebab<ConsultationRule>.Of(c.Rule), c.Quorum, Kebab<ConsultationState>.Of(c.State),
            [.. seen.Select(r => new VoiceView(r.OfficeId, r.Option, r.Comment, r.At, r.Late))], c.Result, c.DecisionId, c.Reason, mine,
            [.. ConsultationLife.Machine.AllowedTo(current.Actor, c.State).Select(Kebab<ConsultationTrigger>.Of)]);
    }
}
