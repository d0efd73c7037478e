namespace Isc.Reporting;

/// <summary>Stands where a section failed. Only Reporting makes one.</summary>
/// <param name="Section">Key of the section.</param>
/// <param name="Reason">For the administrator: not printed for others.</param>
public sealed record Unavailable(string Section, string Reason) : Block;
