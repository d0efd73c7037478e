using Isc.Contributions;

namespace Isc.Agenda;

/// <summary>Fills a standing item of a body's agenda from records: open issues, actions due, recommendations due.</summary>
public interface IAgendaSource : IContribution
{
    /// <summary>Kebab-case with the owner's prefix: <c>escalation.open</c>. Standing items name sources by it.</summary>
    string Key { get; }

    /// <summary>What it gives, in the reader's language, for those who choose sources; by default its key.</summary>
    string Name => Key;

    /// <summary>
    /// What the body should take up, in the order in which it should; empty where there is nothing. One that throws or takes over 2 s is
    /// marked on the agenda and the rest is shown.
    /// </summary>
    Task<IReadOnlyList<AgendaEntry>> FillAsync(AgendaRequest request, CancellationToken cancellationToken);
}
