using Isc.Agenda;
using Isc.Modules.Oversight.Recommendations;
using Isc.Modules.Oversight.Text;
using Isc.Reporting;

namespace Isc.Modules.Oversight.Agenda;

/// <summary>Recommendations that are open and due by a meeting, for the standing item that follows them up; what has no day comes last.</summary>
internal sealed class RecommendationsDueSource(Register register, IStringLocalizer<Texts> texts) : IAgendaSource
{
    public string Key => "oversight.recommendations-due";

    public string Name => texts["Agenda_Source"];

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) =>
        [.. (await register.AsOfAsync(request.On, cancellationToken)).Where(r => r.Standing.IsOpen && !(r.Due > request.On))
            .OrderBy(r => r.Due ?? DateOnly.MaxValue).Select(r => new AgendaEntry(
                new SourceRef("recommendation", r.Id, $"/oversight/recommendations/{r.Id}"), LocalizedText.English(r.ReportSymbol), r.DueFor, r.Due))];
}
