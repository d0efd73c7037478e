namespace Isc.Library;

/// <summary>Where a document's version in one language stands.</summary>
public enum LanguageVersionState
{
    /// <summary>Known not to exist.</summary>
    Missing,

    /// <summary>Asked for.</summary>
    Requested,

    /// <summary>Being translated.</summary>
    InTranslation,

    /// <summary>Translated, not yet posted.</summary>
    Delivered,

    /// <summary>Can be read.</summary>
    Posted,

    /// <summary>Older than the original.</summary>
    Outdated,
}
