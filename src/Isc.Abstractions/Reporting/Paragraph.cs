namespace Isc.Reporting;

/// <summary>A paragraph. Its number (2.1) is given by the renderer, never stored.</summary>
/// <param name="Text">Its words.</param>
public sealed record Paragraph(Phrase Text) : Block;
