namespace Isc.Escalation;

/// <summary>Longest texts in characters, and most of what is listed.</summary>
internal static class Limits
{
    public const int Title = 300;
    public const int Question = 2_000;
    public const int Background = 10_000;
    public const int Reason = 2_000;
    public const int Text = 4_000;
    public const int Name = 200;
    public const int Listed = 20;
}
