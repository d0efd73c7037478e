namespace Isc.Themes.Api;

/// <summary>A focal point's seat: the office, and whether somebody holds it, never who.</summary>
internal sealed record SeatAnswer(string Office, bool Vacant, int Version);
