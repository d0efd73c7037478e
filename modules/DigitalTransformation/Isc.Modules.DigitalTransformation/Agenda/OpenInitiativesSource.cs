using Isc.Agenda;
using Isc.Modules.DigitalTransformation.Data;
using Isc.Modules.DigitalTransformation.Text;
using Isc.Reporting;

namespace Isc.Modules.DigitalTransformation.Agenda;

/// <summary>Initiatives that are not done, the oldest first.</summary>
internal sealed class OpenInitiativesSource(DigitalTransformationDbContext context, IStringLocalizer<Texts> texts) : IAgendaSource
{
    private const int Most = 20;

    public string Key => "digital-transformation.open-initiatives";

    public string Name => texts["Agenda_Source"];

    public async Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken) =>
        [.. (await context.Initiatives.AsNoTracking().Where(r => r.State != InitiativeState.Done).OrderBy(r => r.From).ThenBy(r => r.Id).Take(Most)
            .ToListAsync(cancellationToken)).Select(r => new AgendaEntry(
                new SourceRef("initiative", r.Id, $"/digital-transformation/initiatives/{r.Id}"), r.Title, Languages.InEach(() => texts[$"State_{r.State}"])))];
}
