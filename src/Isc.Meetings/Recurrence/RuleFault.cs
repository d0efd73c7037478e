namespace Isc.Meetings.Recurrence;

/// <summary>Why a rule is refused.</summary>
/// <param name="Part">The part that is to blame, as it was written.</param>
/// <param name="Key">Text that says why; argument 0 is the part.</param>
internal sealed record RuleFault(string Part, string Key)
{
    /// <summary>RFC 5545 knows it, Isc does not.</summary>
    public const string Outside = "Rule_Outside";

    /// <summary>Nobody knows it.</summary>
    public const string Unreadable = "Rule_Unreadable";

    /// <summary>It says a thing twice, or two that exclude each other.</summary>
    public const string Conflict = "Rule_Conflict";
}
