namespace Isc.Reporting.Definitions;

/// <summary>Finds one definition.</summary>
internal static class DefinitionLookup
{
    /// <summary>The definition with a key; null for none.</summary>
    public static async Task<DefinitionEdition?> SeekAsync(this IReportDefinitions definitions, string key, CancellationToken cancellationToken) =>
        (await definitions.AllAsync(cancellationToken)).FirstOrDefault(definition => definition.Content.Key == key);

    /// <summary>The definition with a key.</summary>
    /// <exception cref="ReportRequestException">There is none.</exception>
    public static async Task<ReportDefinition> FindAsync(this IReportDefinitions definitions, string key, CancellationToken cancellationToken) =>
        (await definitions.SeekAsync(key, cancellationToken))?.Content ?? throw ReportArguments.Unknown(
            "key", ReportRequestProblem.UnknownReport, key, (await definitions.AllAsync(cancellationToken)).Select(definition => definition.Content.Key));
}
