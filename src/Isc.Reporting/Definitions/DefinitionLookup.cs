namespace Isc.Reporting.Definitions;

/// <summary>Finds one definition.</summary>
internal static class DefinitionLookup
{
    /// <summary>The definition with a key; null for none.</summary>
    public static async Task<DefinitionEdition?> SeekAsync(this IReportDefinitions definitions, string key, CancellationToken cancellationToken) =>
        (await definitions.AllAsync(cancellationToken)).FirstOrDefault(definition => definition.Content.Key == key);
}
