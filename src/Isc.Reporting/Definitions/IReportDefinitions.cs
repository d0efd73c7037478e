namespace Isc.Reporting.Definitions;

/// <summary>The definitions as they stand now.</summary>
internal interface IReportDefinitions
{
    /// <summary>All of them, in order of key.</summary>
    Task<IReadOnlyList<DefinitionEdition>> AllAsync(CancellationToken cancellationToken);
}
