namespace Isc.Reporting.Freezing;

/// <summary>A file of a frozen report.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Format">docx, html, json or md; json is the content model.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
internal sealed record FrozenFileInfo(string Language, string Format, string Hash);
