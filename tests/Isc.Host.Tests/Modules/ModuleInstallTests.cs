using Isc.Host.Modules;
using Isc.Host.Modules.Loading;
using Isc.Host.Text;
using Isc.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Modules;

/// <summary>A module that fails costs only itself.</summary>
public sealed class ModuleInstallTests
{
    [Fact]
    public void A_module_that_throws_while_registering_has_failed_and_leaves_nothing_behind()
    {
        var services = new ServiceCollection();
        var installed = Install(services, [], Loaded(new FakeModule("bad", scratch =>
        {
            scratch.AddSingleton("half a registration");
            throw new InvalidOperationException("no settings");
        })), Loaded(new FakeModule("good", scratch => scratch.AddSingleton("whole"))));

        Assert.Equal([ModuleStatus.Failed, ModuleStatus.On], installed.Select(m => m.Status));
        Assert.Equal("Module 'bad' failed to register: no settings", installed[0].Reason);
        Assert.Equal("whole", Assert.Single(services, d => d.ServiceType == typeof(string)).ImplementationInstance);
    }

    [Fact]
    public void A_missing_requirement_names_both_sides()
    {
        var module = new FakeModule("umbrella", _ => { })
        {
            Manifest = new("umbrella", ModuleKind.Umbrella, typeof(Texts)) { Requires = ["events"] },
        };
        Assert.Equal("Module 'umbrella' requires 'events', which is not installed.", Install([], [], Loaded(module)).Single().Reason);
    }

    [Fact]
    public void Fail_fast_makes_a_failing_module_fatal()
    {
        var error = Assert.Throws<OperatorException>(() => Install(
            [], [KeyValuePair.Create("Isc:FailFast", (string?)"true")], Loaded(new FakeModule("bad", _ => throw new InvalidOperationException("broken")))));
        Assert.Contains("'bad'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_modules_with_the_same_id_are_refused_naming_both()
    {
        var error = Assert.Throws<OperatorException>(() => ModuleLoader.RefuseTwins(
            [new("Isc.Modules.Youth", "youth", null, null, null), new("Isc.Modules.Jeunesse", "youth", null, null, null)]));
        Assert.Equal("Modules 'Isc.Modules.Youth' and 'Isc.Modules.Jeunesse' have the same id 'youth'; rename one.", error.Message);
    }

    [Fact]
    public void An_assembly_that_cannot_be_loaded_has_failed_with_the_reason()
    {
        var loaded = ModuleLoader.Load("Isc.Modules.Nowhere");
        Assert.Contains("'Isc.Modules.Nowhere' could not be loaded", loaded.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_without_a_module_has_failed_with_the_count() =>
        Assert.Contains("0 implementations of IModule", ModuleLoader.Load("Isc.Data").Failure, StringComparison.Ordinal);

    private static LoadedModule Loaded(FakeModule module) =>
        new(module.Manifest.Id, module.Manifest.Id, typeof(Isc.Data.Record).Assembly, module, null);

    private static IReadOnlyList<InstalledModule> Install(
        ServiceCollection services, IEnumerable<KeyValuePair<string, string?>> settings, params IReadOnlyList<LoadedModule> loaded) =>
        new ModuleInstaller(services, new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).Install(loaded);
}
