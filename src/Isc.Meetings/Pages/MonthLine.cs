namespace Isc.Meetings.Pages;

/// <summary>A line of a month, in words.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Time">Its local start; null for none.</param>
/// <param name="Text">Who meets.</param>
/// <param name="Href">Where more is told, from the root of the language.</param>
/// <param name="Note">What is not as usual; null where everything is.</param>
/// <param name="Css">How it looks: gone, virtual or as usual.</param>
public sealed record MonthLine(DateOnly Day, string? Time, string Text, string Href, string? Note, string? Css);
