using Isc.Access;
using Isc.Data.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Text;
using Isc.Reporting;
using Isc.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>Actions that were open at the cut-off, by what their steps say of that day, and the overdue among them; of one body where <c>body</c> is set.</summary>
internal sealed class ActionsSection(MeetingsDbContext context, ICurrentActor current, IStringLocalizer<Texts> texts) : IReportSection
{
    private const int Most = 10;

    public string Key => "meetings.actions";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var asOf = request.Period.AsOf;
        var before = asOf.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var actions = context.Actions.AsNoTracking().ReadableBy(current.Actor);
        if (request.Settings.TryGetValue("body", out var body))
            actions = actions.Where(a => a.BodyKey == body);
        var last = await actions
            .Select(a => new
            {
                a.Id, a.Text,
                Step = context.ActionSteps.Where(s => s.ActionId == a.Id && s.At < before).OrderByDescending(s => s.At).ThenByDescending(s => s.Id)
                    .Select(s => new { s.State, s.Due }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var open = last.Where(a => a.Step is { } step && IsOpen(step.State)).OrderBy(a => a.Step!.Due ?? DateOnly.MaxValue).ThenBy(a => a.Id).ToList();
        if (open.Count == 0)
            return [];
        var late = open.Where(a => a.Step!.Due < asOf).ToList();
        return
        [
            new Paragraph(Phrase.Format(
                texts["Actions_Standing"],
                Figure.Count("actions-open", open.Select(a => SourceOf(a.Id))), Figure.Count("actions-overdue", late.Select(a => SourceOf(a.Id))))),
            .. late.Count == 0 ? [] : new[]
            {
                new Bullets([.. late.Take(Most).Select(a => new Bullet(Phrase.Format(
                    texts["Sentence_Due"], Sentences.Bare(a.Text, SourceOf(a.Id)), a.Step!.Due!.Value.ToLongText())))]),
            },
        ];
    }

    private static bool IsOpen(ActionState state) => state is not (ActionState.Verified or ActionState.Cancelled or ActionState.Superseded);

    private static SourceRef SourceOf(Guid id) => new("action", id, $"/meetings/actions/{id}");
}
