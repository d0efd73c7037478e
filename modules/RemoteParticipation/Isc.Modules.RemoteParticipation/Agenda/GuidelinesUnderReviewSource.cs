using Isc.Agenda;
using Isc.Modules.RemoteParticipation.Data;
using Isc.Modules.RemoteParticipation.Text;
using Isc.Reporting;

namespace Isc.Modules.RemoteParticipation.Agenda;

/// <summary>Guidance that is under consideration, the oldest first.</summary>
internal sealed class GuidelinesUnderReviewSource(RemoteParticipationDbContext context, IStringLocalizer<Texts> texts) : IAgendaSource
{
    private const int Most = 20;

    public string Key => "remote-participation.under-review";

    public string Name => texts["Agenda_Source"];

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) =>
        [.. (await context.Guidelines.AsNoTracking().Where(r => r.State == GuidelineState.UnderReview).OrderBy(r => r.From).ThenBy(r => r.Id).Take(Most)
            .ToListAsync(cancellationToken)).Select(r => new AgendaEntry(
                new SourceRef("guideline", r.Id, $"/remote-participation/guidelines/{r.Id}"), r.Title, Languages.InEach(() => texts[$"State_{r.State}"])))];
}
