namespace Isc.Themes.Data;

/// <summary>What a progress update tells.</summary>
internal enum UpdateKind
{
    /// <summary>Work that went on.</summary>
    Activity,

    /// <summary>Something reached.</summary>
    Outcome,
}
