using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Umbrellas;

/// <summary>An umbrella. Version 0 is one that a module brings and nobody has set up here.</summary>
internal sealed record UmbrellaAnswer(
    string Key, LocalizedText Name, string? Module, string? Body, string? AgreedBy, DateWindow? Agreed, LocalizedText? Aim,
    IReadOnlyList<string> Covers, int Version, string? Citation)
{
    public static UmbrellaAnswer Of(UmbrellaView u) => new(
        u.Key, u.Name, u.Module, u.Body?.Key, u.AgreedBy?.Key, u.Record?.Agreed, u.Record?.Aim,
        [.. u.Covered.Select(c => c.Key)], u.Record?.Version ?? 0, u.Record?.Citation);
}
