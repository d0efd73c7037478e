namespace Isc.Reporting.Differences;

/// <summary>What became of a paragraph.</summary>
public enum ChangeKind
{
    /// <summary>It says something else, or its figures rest on other records.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,
}
