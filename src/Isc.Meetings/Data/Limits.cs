namespace Isc.Meetings.Data;

/// <summary>Longest texts, in characters.</summary>
internal static class Limits
{
    public const int Title = 300;
    public const int Place = 200;
    public const int Reason = 2_000;
    public const int Text = 4_000;
    public const int Requests = 20;
    public const int Link = 2_000;
    public const int Items = 300;
    public const int Standing = 30;
    public const int Documents = 20;
    public const int Minutes = 1_440;
    public const int Depth = 6;
    public const int Links = 40;
}
