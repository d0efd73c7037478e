using Isc.Access;
using Isc.Bodies;
using Isc.Library;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Agenda;

/// <summary>Adds items and changes them.</summary>
internal sealed class AgendaEditor(
    MeetingsDbContext context, AgendaReader reader, AgendaFiller filler, ILibrary library, ICurrentActor current, TimeProvider clock)
{
    /// <summary>Adds an item to a meeting: planned by the secretariat, proposed by anyone else; late once the agenda is fixed.</summary>
    public async Task<Result<AgendaItemView>> AddAsync(Guid meetingId, AgendaItemRequest request, CancellationToken cancellationToken)
    {
        var meeting = await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == meetingId, cancellationToken);
        if (meeting is null)
            return new();
        if (!TakesItems(meeting.State))
            return new(Refused: Plain.Say("Refused_Over"));
        var trigger = current.Actor.May(MeetingsPermissions.Record) ? AgendaItemTrigger.Plan : AgendaItemTrigger.Propose;
        var item = ItemOf(meeting.BodyKey, meeting.Id, trigger, IsFixed(meeting.State));
        var siblings = await context.AgendaItems.Where(i => i.MeetingId == meetingId).ToListAsync(cancellationToken);
        if (siblings.Count >= Limits.Items)
            return new(Problems: new Problems().Refuse(true, "title", "Problem_AtMost", Limits.Items));
        return await SaveAsync(item, request, siblings, meeting, cancellationToken);
    }

    /// <summary>Proposes an item to a body, for some meeting to come.</summary>
    public async Task<Result<AgendaItemView>> ProposeAsync(BodyName body, AgendaItemRequest request, CancellationToken cancellationToken)
    {
        var siblings = await context.AgendaItems.Where(i => i.BodyKey == body.Key && i.MeetingId == null).ToListAsync(cancellationToken);
        return await SaveAsync(ItemOf(body.Key, null, AgendaItemTrigger.Propose, late: false), request, siblings, null, cancellationToken);
    }

    /// <exception cref="DbUpdateConcurrencyException">The item is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<AgendaItemView>> ChangeAsync(Guid id, int version, AgendaItemRequest request, CancellationToken cancellationToken)
    {
        var item = await context.AgendaItems.VisibleTo(current.Actor).SingleOrDefaultAsync(i => i.Id == id, cancellationToken);
        if (item is null)
            return new();
        context.ExpectVersion(item, version);
        if (item.Version != version)
            throw new DbUpdateConcurrencyException($"Item {id} is at version {item.Version}, not {version}.");
        if (item.State is not (AgendaItemState.Proposed or AgendaItemState.Planned or AgendaItemState.Discussing))
            return new(Refused: Plain.Refused(AgendaItemLife.Machine.Name, Kebab<AgendaItemState>.Of(item.State)));
        if (!current.Actor.May(MeetingsPermissions.Record)
            && (item.State != AgendaItemState.Proposed || !AgendaViews.Stands(current.Actor, item, Machines.Relation.Proposer)))
            return new(Forbidden: true);
        var siblings = await context.AgendaItems.Where(i => i.MeetingId == item.MeetingId && i.BodyKey == item.BodyKey).ToListAsync(cancellationToken);
        var meeting = item.MeetingId is { } of ? await context.Meetings.AsNoTracking().SingleAsync(m => m.Id == of, cancellationToken) : null;
        return await SaveAsync(item, request, siblings, meeting, cancellationToken);
    }

    /// <summary>Whether an agenda can still get items.</summary>
    public static bool TakesItems(MeetingState state) => state is not (MeetingState.Held or MeetingState.Cancelled);

    /// <summary>Whether what is added to an agenda is late.</summary>
    public static bool IsFixed(MeetingState state) => state is MeetingState.Open or MeetingState.InProgress;

    private AgendaItem ItemOf(string body, Guid? meeting, AgendaItemTrigger trigger, bool late) => new()
    {
        BodyKey = body,
        MeetingId = meeting,
        State = AgendaItemLife.Machine.Find(null, trigger)!.To,
        Kind = late ? AgendaItemKind.Late : AgendaItemKind.Normal,
        Title = null!,
        ProposedBy = current.Actor.AccountId,
    };

    private async Task<Result<AgendaItemView>> SaveAsync(
        AgendaItem item, AgendaItemRequest request, IReadOnlyList<AgendaItem> agenda, Meeting? meeting, CancellationToken cancellationToken)
    {
        var problems = AgendaItemCheck.Of(request, current.Actor);
        var tree = new AgendaTree(agenda);
        var parent = request.Parent is { } wanted ? agenda.SingleOrDefault(i => i.Id == wanted && current.Actor.Readable.Contains(i.Class)) : null;
        var outer = parent?.Class ?? meeting?.Class ?? Classification.Public;
        var @class = Kebab<Classification>.TryRead(request.Class, out var given) ? given : meeting is null ? Classification.Internal : outer;
        problems
            .Refuse(request.Parent is not null && parent is null, "parent", "Problem_NoSuchItem")
            .Refuse(parent is not null && tree.Branch(item).Any(i => i.Id == parent.Id), "parent", "Problem_Cycle")
            .Refuse(parent is not null && LevelOf(parent, agenda) + tree.Depth(item) > Limits.Depth, "parent", "Problem_Deep", Limits.Depth)
            .Refuse(@class < outer || tree.Branch(item).Any(i => i.Id != item.Id && i.Class < @class), "class", "Problem_Wider");
        var documents = await DocumentsAsync(item, request, problems, cancellationToken);
        if (problems.Any)
            return new(Problems: problems);

        item.Title = request.Title!;
        item.Presenter = string.IsNullOrWhiteSpace(request.Presenter) ? null : request.Presenter.Trim();
        item.Expected = Kebab<ExpectedResult>.TryRead(request.Expected, out var expected) ? expected : ExpectedResult.Information;
        item.Minutes = request.Minutes;
        item.Class = @class;
        item.Documents = documents;
        if (Kebab<AgendaItemKind>.TryRead(request.Kind, out var kind) && item.Kind != AgendaItemKind.Late)
            item.Kind = kind;
        await FillAsync(item, request.Sources ?? [], meeting, cancellationToken);
        if (parent?.Id != item.ParentId || request.Place is not null || context.Entry(item).State == EntityState.Detached)
            AgendaPlaces.Put(item, tree.Under(parent?.Id), request.Place);
        item.ParentId = parent?.Id;
        if (context.Entry(item).State == EntityState.Detached)
            context.Add(item);
        await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(item.Id, cancellationToken));
    }

    // What comes onto an agenda that is fixed is fixed at once.
    private async Task FillAsync(AgendaItem item, IReadOnlyList<string> sources, Meeting? meeting, CancellationToken cancellationToken)
    {
        if (item.Sources.SequenceEqual(sources, StringComparer.Ordinal))
            return;
        item.Sources = sources;
        item.Filled = null;
        if (sources.Count > 0 && meeting is not null && IsFixed(meeting.State))
            item.Filled = (await filler.FillAsync(await reader.RequestAsync(meeting, cancellationToken), [item], cancellationToken))[item.Id];
    }

    private async Task<IReadOnlyList<AgendaDocument>> DocumentsAsync(
        AgendaItem item, AgendaItemRequest request, Problems problems, CancellationToken cancellationToken)
    {
        var documents = new List<AgendaDocument>();
        foreach (var wanted in problems.Any ? [] : request.Documents ?? [])
        {
            var found = wanted.Symbol is { } symbol
                ? await library.FindAsync(symbol, cancellationToken)
                : (await library.FindManyAsync([wanted.Document!.Value], cancellationToken)).SingleOrDefault();
            problems.Refuse(found is null, "documents", "Problem_NoDocument", Recording.MeetingFacts.Short(wanted.Symbol ?? wanted.Document.ToString()));
            if (found is null)
                continue;
            var kept = item.Documents.FirstOrDefault(d => d.Document == found.Id)?.Snapshot;
            documents.Add(new(found.Id, wanted.Snapshot ? kept ?? SnapshotOf(found, clock.Today()) : null));
        }

        return documents;
    }

    /// <summary>What a document is today.</summary>
    public static DocumentSnapshot SnapshotOf(DocumentInfo document, DateOnly today) => new(document.Symbol, document.Title, document.Revision, today);

    private static int LevelOf(AgendaItem item, IReadOnlyList<AgendaItem> agenda)
    {
        var level = 1;
        for (var at = item; agenda.SingleOrDefault(i => i.Id == at.ParentId) is { } over; at = over)
            level++;
        return level;
    }
}
