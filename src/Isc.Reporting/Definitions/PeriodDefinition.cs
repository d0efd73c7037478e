namespace Isc.Reporting.Definitions;

/// <summary>A period as a definition gives it.</summary>
internal sealed record PeriodDefinition(DateOnly? Since, DateOnly AsOf);
