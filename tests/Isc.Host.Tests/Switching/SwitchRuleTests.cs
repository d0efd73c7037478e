using Isc.Data.Switches;
using Isc.Host.Modules;
using Isc.Host.Switching;
using Isc.Host.Text;
using Isc.Modules;

namespace Isc.Host.Tests.Switching;

/// <summary>What requires a module that is off is off too, and a module that something on requires stays on.</summary>
public sealed class SwitchRuleTests
{
    [Fact]
    public void Disabling_is_refused_naming_enabled_dependants_only()
    {
        var catalogue = Catalogue([]);
        Follow(catalogue, ("remote-participation", false));
        Assert.Equal("Module 'events' is required by 'digital-transformation'; switch that off first.", Refusal(catalogue, "events", false));
    }

    [Fact]
    public void Enabling_is_refused_naming_the_requirement_that_is_off()
    {
        var catalogue = Catalogue([]);
        Follow(catalogue, ("digital-transformation", false), ("remote-participation", false), ("events", false));
        Assert.Equal("Module 'digital-transformation' requires 'events', which is off; switch that on first.", Refusal(catalogue, "digital-transformation", true));
    }

    [Fact]
    public void A_setting_that_switches_off_overrides_the_stored_switch_and_takes_along_what_requires_it()
    {
        var catalogue = Catalogue(["events"]);
        Follow(catalogue, ("events", true));
        Assert.Equal(
            ["events: Off", "digital-transformation: Off", "remote-participation: Off"],
            catalogue.Modules.Select(m => $"{m.Id}: {m.Status}"));
        Assert.Equal("Module 'digital-transformation' requires 'events', which is off.", catalogue.Modules[1].Reason);
        Assert.Contains("Isc:Modules:Off", Refusal(catalogue, "events", true), StringComparison.Ordinal);
    }

    [Fact]
    public void What_requires_a_failed_module_has_failed_too()
    {
        var catalogue = Catalogue([]);
        catalogue.Fail("events", "No table.");
        Assert.Equal([ModuleStatus.Failed, ModuleStatus.Failed, ModuleStatus.Failed], catalogue.Modules.Select(m => m.Status));
        Assert.Equal("Module 'digital-transformation' requires 'events', which has failed.", catalogue.Modules[1].Reason);
    }

    private static ModuleCatalogue Catalogue(HashSet<string> forcedOff) => new(
        [Module("events"), Module("digital-transformation", "events"), Module("remote-participation", "events")], forcedOff);

    private static InstalledModule Module(string id, params string[] requires) =>
        new(id, null, new(id, ModuleKind.Theme, typeof(Texts)) { Requires = requires }, ModuleStatus.On);

    private static void Follow(ModuleCatalogue catalogue, params (string Module, bool On)[] switches) => catalogue.Follow(
        switches.ToDictionary(s => s.Module, s => new StoredSwitch(s.On, 1, null, DateTime.UnixEpoch), StringComparer.Ordinal));

    private static string? Refusal(ModuleCatalogue catalogue, string id, bool on) =>
        new SwitchRules(catalogue).Refusal(catalogue.Modules.Single(m => m.Id == id), on);
}
