using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Agenda;

/// <summary>Keeps the templates of bodies, and puts their items onto agendas.</summary>
internal sealed class AgendaTemplates(MeetingsDbContext context, AgendaReader reader, ICurrentActor current)
{
    public async Task<IReadOnlyList<TemplateView>> OfBodyAsync(string body, CancellationToken cancellationToken) =>
        [.. (await context.AgendaTemplates.AsNoTracking().Where(t => t.BodyKey == body).OrderBy(t => t.Key).ToListAsync(cancellationToken)).Select(Of)];

    /// <summary>Makes a template, or changes it where it is at <paramref name="version"/>.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It is no longer at that version.</exception>
    public async Task<Result<TemplateView>> PutAsync(BodyName body, string key, int? version, TemplateRequest request, CancellationToken cancellationToken)
    {
        var all = Flat(request.Items ?? []).ToList();
        var problems = new Problems()
            .Refuse(!RecordDecisionCheck.IsKey(key), "key", "Problem_Key")
            .Refuse(request.Name is null, "name", "Problem_Missing")
            .Refuse(all.Count is 0 or > Limits.Items, "items", "Problem_Between", 1, Limits.Items)
            .Refuse(all.Any(i => i?.Title is null), "items", "Problem_Missing")
            .Refuse(all.Any(i => i?.Title?.Versions.Values.Any(t => t.Length > Limits.Title) == true), "items", "Problem_TooLong", Limits.Title)
            .Refuse(all.Any(i => i?.Minutes is < 1 or > Limits.Minutes), "items", "Problem_Between", 1, Limits.Minutes)
            .Refuse(DepthOf(request.Items ?? []) > Limits.Depth, "items", "Problem_Deep", Limits.Depth)
            .Refuse(all.Any(i => i?.Items?.Any(under => under.Class < i.Class) == true), "items", "Problem_Wider");
        if (problems.Any)
            return new(Problems: problems);
        var template = await context.AgendaTemplates.SingleOrDefaultAsync(t => t.BodyKey == body.Key && t.Key == key, cancellationToken);
        if (template is not null && template.Version != version)
            throw new DbUpdateConcurrencyException($"Template {key} is at version {template.Version}, not {version}.");
        template ??= context.Add(new AgendaTemplate { BodyKey = body.Key, Key = key, Name = request.Name! }).Entity;
        (template.Name, template.Items) = (request.Name!, request.Items!);
        await context.SaveChangesAsync(cancellationToken);
        return new(Of(template));
    }

    /// <summary>Adds the template's items at the end of an agenda that is not fixed; null where there is no such meeting or template.</summary>
    public async Task<(AgendaView? Agenda, string? Refused)> ApplyAsync(Guid meetingId, string key, CancellationToken cancellationToken)
    {
        var meeting = await context.Meetings.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(m => m.Id == meetingId, cancellationToken);
        var template = meeting is null ? null : await context.AgendaTemplates.AsNoTracking().SingleOrDefaultAsync(t => t.BodyKey == meeting.BodyKey && t.Key == key, cancellationToken);
        if (meeting is null || template is null)
            return (null, null);
        if (meeting.State is not (MeetingState.Draft or MeetingState.Announced))
            return (null, Plain.Refused(Life.MeetingLife.Machine.Name, Kebab<MeetingState>.Of(meeting.State)));
        var items = await context.AgendaItems.Where(i => i.MeetingId == meetingId).ToListAsync(cancellationToken);
        Add(template.Items, null, meeting, items);
        await context.SaveChangesAsync(cancellationToken);
        return (await reader.ReadAsync(meetingId, cancellationToken), null);
    }

    private void Add(IReadOnlyList<TemplateItem> templates, AgendaItem? parent, Meeting meeting, List<AgendaItem> items)
    {
        foreach (var template in templates)
        {
            var outer = parent?.Class ?? meeting.Class;
            var item = new AgendaItem
            {
                BodyKey = meeting.BodyKey, MeetingId = meeting.Id, ParentId = parent?.Id, State = AgendaItemLife.Machine.Find(null, AgendaItemTrigger.Plan)!.To, Title = template.Title,
                Minutes = template.Minutes, Expected = template.Expected, Class = template.Class > outer ? template.Class : outer, Sources = template.Sources ?? [],
                ProposedBy = current.Actor.AccountId,
            };
            AgendaPlaces.Put(item, new AgendaTree(items).Under(parent?.Id), null);
            context.Add(item);
            items.Add(item);
            Add(template.Items ?? [], item, meeting, items);
        }
    }

    private static IEnumerable<TemplateItem> Flat(IEnumerable<TemplateItem> items) => items.SelectMany(item => Flat(item?.Items ?? []).Prepend(item!));

    private static int DepthOf(IReadOnlyList<TemplateItem> items) => items.Count == 0 ? 0 : 1 + items.Max(item => DepthOf(item?.Items ?? []));

    private static TemplateView Of(AgendaTemplate template) => new(template.Id, template.Version, template.BodyKey, template.Key, template.Name, template.Items);
}
