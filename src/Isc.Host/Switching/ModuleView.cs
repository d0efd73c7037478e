using System.ComponentModel;
using Isc.Host.Modules;
using Isc.Modules;

namespace Isc.Host.Switching;

/// <summary>A module in the list.</summary>
internal sealed record ModuleView(
    string Id,
    ModuleKind? Kind,
    ModuleStatus Status,
    [property: Description("Why it failed, or is off without its own switch; null for callers without the permission host.modules.")] string? Reason,
    [property: Description("Release of its assembly.")] string? Version,
    IReadOnlyList<string> Requires,
    [property: Description("Modules that are on and require it.")] IReadOnlyList<string> RequiredBy,
    [property: Description("Modules that it combines, for an umbrella.")] IReadOnlyList<string> Covers,
    [property: Description("When its switch was moved last; null where it never was.")] DateTime? SwitchedAt)
{
    public static ModuleView Of(InstalledModule module, ModuleCatalogue catalogue, SwitchRules rules, bool told)
    {
        var stored = catalogue.Switches.GetValueOrDefault(module.Id);
        return new(
            module.Id, module.Manifest?.Kind, module.Status, told ? module.Reason : null, ReleaseOf(module), module.Manifest?.Requires ?? [],
            rules.RequiredBy(module.Id), module.Manifest?.Covers ?? [], stored?.ChangedAt);
    }

    public static string? ReleaseOf(InstalledModule module) => module.Assembly?.GetName().Version?.ToString(3);
}
