namespace Isc.Host.Tests.Facts;

/// <summary>A report that was written by hand, and what composes it again.</summary>
internal sealed record SourceReport(string Name, string Key, string Since, string AsOf)
{
    public static SourceReport Council { get; } = new("council", "council-resolution-191", "2020-04-01", "2021-03-31");

    public static SourceReport Tsag { get; } = new("tsag", "tsag-isc-tf", "2017-01-01", "2017-12-31");

    public static SourceReport Named(string name) => name == Council.Name ? Council : name == Tsag.Name ? Tsag
        : throw new InvalidDataException($"There is no report '{name}'.");
}
