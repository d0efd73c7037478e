using System.Reflection;
using System.Text.RegularExpressions;
using Isc.Access;
using Isc.Data;
using Isc.Host.Modules;
using Isc.Modules;
using Isc.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Isc.Conformance;

/// <content>Its door, its manifest and what it stands on.</content>
public abstract partial class ModuleConformance<TModule>
{
    /// <summary>The id is where its pages, routes and tables stand.</summary>
    [Fact]
    public void The_id_is_the_name_of_the_project_in_kebab_case()
    {
        var project = host.Assembly.GetName().Name!;
        var expected = WordStart.Replace(project[(project.LastIndexOf('.') + 1)..], "${end}-${start}").ToLowerInvariant();

        Assert.True(Id == expected, $"Give the manifest the id '{expected}', or rename the project '{project}'; its id is '{Id}'.");
    }

    /// <summary>The host makes it without knowing it.</summary>
    [Fact]
    public void The_assembly_has_one_door_and_it_is_public_and_sealed()
    {
        var doors = host.Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule))).ToList();

        Assert.True(doors.Count == 1, $"Keep one IModule in an assembly; this one has {string.Join(", ", doors.Select(door => door.Name))}.");
        Assert.True(doors[0] is { IsPublic: true, IsSealed: true }, $"Declare '{doors[0].Name}' public and sealed.");
    }

    /// <summary>What nobody can name, nobody can break.</summary>
    [Fact]
    public void Nothing_else_of_it_is_public_but_texts_and_components() => None(
        "Declare these types internal:",
        host.Assembly.GetExportedTypes()
            .Where(type => type != typeof(TModule) && type != host.Module.Manifest.Texts && !type.IsAssignableTo(typeof(IComponent)) && type.Name != "_Imports")
            .Select(type => type.FullName!));

    /// <summary>Its texts come with it.</summary>
    [Fact]
    public void Its_texts_are_its_own() => Assert.True(
        host.Module.Manifest.Texts.Assembly == host.Assembly, $"Name a marker type of this module as Texts of the manifest, not {host.Module.Manifest.Texts.FullName}.");

    /// <summary>Requirements are other modules; an umbrella may cover the theme of its own name.</summary>
    [Fact]
    public void It_does_not_require_itself_and_names_nothing_twice()
    {
        var manifest = host.Module.Manifest;
        Assert.True(manifest.Covers.Count == 0 || manifest.Kind == ModuleKind.Umbrella, "Only an umbrella covers modules: set the kind to Umbrella, or leave Covers out.");
        None("Take out of Requires and Covers:", new[] { manifest.Requires, manifest.Covers }.SelectMany(ids =>
            ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key)).Concat(manifest.Requires.Where(id => id == Id)));
    }

    /// <summary>Core needs no other module to run it.</summary>
    [Fact]
    public void It_runs_in_a_host_that_has_nothing_else() => Assert.True(
        host.Installed.Status == ModuleStatus.On, $"The module is {host.Installed.Status}: {host.Installed.Reason}");

    /// <summary>What it contributes is made and asked without an error.</summary>
    [Fact]
    public async Task Nothing_that_it_contributes_fails()
    {
        foreach (var path in new[] { "en/", "ar/", $"en/themes/{Id}", "en/administration" })
        {
            using var reader = await ReaderAsync(Roles.Secretariat);
            using var answer = await reader.GetAsync(path, Stop);
        }

        None("Correct these contributions:", host.Services.GetRequiredService<ContributionFailures>().Of(Id).Select(failure => $"{failure.Contribution}: {failure.Reason}"));
    }

    /// <summary>Floors 0 to 3, and what it brings itself.</summary>
    [Fact]
    public void It_references_no_other_module_and_nothing_above_it()
    {
        Assembly[] allowed = [typeof(IModule).Assembly, typeof(ModuleDbContext).Assembly, typeof(LoadedPage).Assembly, .. Kernel.All.Select(kernel => kernel.Assembly)];

        None(
            $"A module references {string.Join(", ", allowed.Select(assembly => assembly.GetName().Name))} and nothing else of Isc. Ask for what you need by an interface of Isc.Abstractions, and take out:",
            host.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
                .Where(name => name.StartsWith("Isc.", StringComparison.Ordinal) && !allowed.Any(assembly => assembly.GetName().Name == name)));
    }

    /// <summary>Work on a schedule follows the switch, and runs on one host at a time.</summary>
    [Fact]
    public void It_runs_nothing_by_itself()
    {
        var services = new ServiceCollection();
        host.Module.AddServices(services, new ConfigurationManager());

        None("Make these an IModuleJob:", services.Where(service => service.ServiceType == typeof(IHostedService)).Select(service => $"{service.ImplementationType}"));
    }

    /// <summary>Two requests, two hosts and two tests would share it.</summary>
    [Fact]
    public void It_keeps_no_static_state() => None(
        "Make these fields readonly, or keep what they hold in a service:",
        host.Assembly.GetTypes().Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false } && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}"));

    [GeneratedRegex("(?<end>[a-z0-9])(?<start>[A-Z])", RegexOptions.NonBacktracking)]
    private static partial Regex WordStart { get; }
}
