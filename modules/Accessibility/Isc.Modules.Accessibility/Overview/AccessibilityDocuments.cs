namespace Isc.Modules.Accessibility.Overview;

/// <summary>The library's documents on which this theme rests.</summary>
internal static class AccessibilityDocuments
{
    public static Guid Policy { get; } = StableId.Of("document/accessibility-policy");

    public static Guid Strategy { get; } = StableId.Of("document/accessibility-strategy");
}
