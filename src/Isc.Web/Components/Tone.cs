namespace Isc.Web.Components;

/// <summary>What a status means to its reader. Each has its own shape, so that colour never carries it alone.</summary>
public enum Tone
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Needs attention.</summary>
    Warning,

    /// <summary>Wrong or late.</summary>
    Bad,

    /// <summary>Neither good nor bad.</summary>
    Neutral,
}
