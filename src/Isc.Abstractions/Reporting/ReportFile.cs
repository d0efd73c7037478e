namespace Isc.Reporting;

/// <summary>A rendered report or other document.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Name">Its file name: key, cut-off and language, in ASCII.</param>
public sealed record ReportFile(ReadOnlyMemory<byte> Content, string ContentType, string Name);
