namespace Isc.Reporting.Text;

/// <summary>The words of the reporting kernel.</summary>
public sealed class Texts;
