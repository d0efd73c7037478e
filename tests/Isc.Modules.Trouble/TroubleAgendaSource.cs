using Isc.Agenda;

namespace Isc.Modules.Trouble;

internal sealed class TroubleAgendaSource : IAgendaSource
{
    public string Key => "trouble.agenda";

    public Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken)
    {
        Faults.ThrowAt("agenda");
        return Task.FromResult<IReadOnlyList<AgendaEntry>>([]);
    }
}
