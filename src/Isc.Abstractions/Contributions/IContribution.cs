namespace Isc.Contributions;

/// <summary>
/// Marks the interfaces that kernels and modules implement to take part in pages, reports and jobs. Implementations are internal,
/// sealed, found by assembly scan, and live as long as the request. A contribution belongs to the module of its type's assembly.
/// </summary>
public interface IContribution;
