using System.Collections;
using System.Net;
using Isc.Access;
using Isc.Conformance.Permissions;
using Isc.Contributions;
using Isc.Host.Modules;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Isc.Conformance;

/// <content>Off, it leaves no trace; on again, everything is back.</content>
public abstract partial class ModuleConformance<TModule>
{
    private const string Unknown = "no-such-module";
    private static readonly string[] Verbs = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    // Where other owners show what modules contribute.
    private static readonly string[] Surroundings = ["en/", "en/themes", "en/meetings", "en/reports", "en/organisation", "en/library", "en/api", "openapi/v1.json"];

    /// <summary>Every verb on every route and page, as the unknown address beside it.</summary>
    [Fact]
    public async Task Switched_off_it_answers_like_an_unknown_address()
    {
        var addresses = host.Routes.Select(route => route.AddressOf()).Distinct(StringComparer.Ordinal).ToList();
        var breaches = new List<string>();
        await WhileOffAsync(async () =>
        {
            foreach (var address in addresses)
            {
                foreach (var verb in Verbs)
                {
                    using var reader = await host.Server.ReaderAsync();
                    var unknown = await Impression.OfAsync(reader, verb, address.Replace($"/{Id}", $"/{Unknown}", StringComparison.Ordinal));
                    if (unknown.Replace(Unknown, Id, StringComparison.Ordinal) != await Impression.OfAsync(reader, verb, address))
                        breaches.Add($"{verb} {address}");
                }
            }
        });

        None("Map routes in AddRoutes and pages by @page only, so that the switch can take them away; these differ from an unknown address:", breaches);
    }

    /// <summary>Sections, agenda and calendar sources, tiles, panels, links, permissions, jobs, exports: whatever there is to contribute.</summary>
    [Fact]
    public async Task Switched_off_none_of_its_contributions_takes_part()
    {
        IReadOnlyList<string> left = [];
        await WhileOffAsync(() =>
        {
            left = ActiveContributions();
            return Task.CompletedTask;
        });

        None("Register contributions by their interface alone, so that the scan finds them; these still take part:", left);
    }

    /// <summary>Nobody is led to what is not there.</summary>
    [Fact]
    public async Task Switched_off_nothing_leads_to_it()
    {
        var breaches = new List<string>();
        await WhileOffAsync(async () =>
        {
            foreach (var path in Surroundings.Append($"en/themes/{Id}"))
            {
                using var reader = await host.Server.ReaderAsync();
                using var answer = await reader.GetAsync(path, Stop);
                var body = await answer.Content.ReadAsStringAsync(Stop);
                if (new[] { $"href=\"{Id}\"", $"href=\"{Id}/", $"href=\"/en/{Id}", $"/api/v1/{Id}", $"/_module/{Id}" }.Any(trace => body.Contains(trace, StringComparison.Ordinal)))
                    breaches.Add(path);
            }
        });

        None("Offer links by INavigation, panels and tiles only; these pages still lead to the module:", breaches);
    }

    /// <summary>Its data stays where it is.</summary>
    [Fact]
    public async Task Switched_off_it_keeps_its_data()
    {
        var before = await RowsAsync();
        await WhileOffAsync(async () => Assert.Equal(before, await RowsAsync()));
        Assert.Equal(before, await RowsAsync());
    }

    /// <summary>As if nothing had been.</summary>
    [Fact]
    public async Task Switched_on_again_everything_is_back()
    {
        var (routes, contributions) = (host.Routes.Select(route => route.Key).ToList(), ActiveContributions());
        await WhileOffAsync(() => Task.CompletedTask);

        Assert.Equal(routes, host.Routes.Select(route => route.Key));
        Assert.Equal(contributions, ActiveContributions());
        foreach (var (path, caller) in await PathsAsync())
        {
            using var reader = await ReaderAsync(caller);
            using var answer = await reader.GetAsync("en" + path, Stop);
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        }
    }

    private async Task WhileOffAsync(Func<Task> use)
    {
        var administrator = (await host.CallersAsync())[Roles.Administrator];
        await administrator.SwitchedAsync(Id, false);
        try
        {
            await use();
        }
        finally
        {
            await administrator.SwitchedAsync(Id, true);
        }
    }

    private List<string> ActiveContributions()
    {
        using var scope = host.Services.CreateScope();
        return
        [
            .. host.Services.GetRequiredService<ContributionRegistry>().Contracts.SelectMany(contract => Active(scope.ServiceProvider, contract))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    private IEnumerable<string> Active(IServiceProvider scope, Type contract)
    {
        var contributions = scope.GetRequiredService(typeof(IContributions<>).MakeGenericType(contract));
        var active = (IEnumerable)contributions.GetType().GetProperty(nameof(IContributions<IContribution>.Active))!.GetValue(contributions)!;
        return active.Cast<object>().Select(contribution => contribution.GetType().GetProperty(nameof(Contribution<IContribution>.Value))!.GetValue(contribution)!.GetType())
            .Where(type => type.Assembly == host.Assembly).Select(type => $"{type.Name} as {contract.Name}");
    }
}
