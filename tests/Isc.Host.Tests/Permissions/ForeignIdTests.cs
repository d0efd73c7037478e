using System.Net;
using System.Text;
using System.Text.Json;
using Isc.Access;
using Isc.Conformance.Permissions;
using Isc.Host.Permissions;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests.Permissions;

/// <summary>An address with the id of something else answers like one with an id that never existed.</summary>
public sealed class ForeignIdTests(SqliteHost host, ITestOutputHelper output) : IClassFixture<SqliteHost>
{
    [Fact]
    [Trait("Catalogue", "T9")]
    [Trait("Promise", "I10")]
    public async Task Id_of_another_kind_or_of_what_may_not_be_read_answers_like_one_that_never_existed()
    {
        using var callers = await CallerSet.OpenAsync(host.Server);
        var plants = await new Planting(host.Server.Services).PlantAsync(Classification.Restricted, Places.Elsewhere);
        var wrong = new List<string>();
        var calls = 0;
        foreach (var route in ServedRoute.Of(host.Server.Services).Where(r => !r.IsPage && r.Route.Contains("{id", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var caller in (string[])["visitor", Roles.Member, Roles.FocalPoint, Roles.Secretariat])
            {
                var never = await AnswerAsync(callers, caller, route, Asking.Unknown("id", "guid"));
                foreach (var plant in plants)
                {
                    calls++;
                    if (await AnswerAsync(callers, caller, route, plant.Id.ToString()) is var answer && answer != never)
                        wrong.Add($"{route.Verb} {route.Route} with a {plant.Type.Name} as {caller}: {answer} instead of {never}");
                }
            }
        }

        output.WriteLine($"{calls} calls with foreign ids");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    [Trait("Catalogue", "T10")]
    public async Task Body_with_a_member_that_the_request_does_not_have_is_refused()
    {
        using var callers = await CallerSet.OpenAsync(host.Server);
        var wrong = new List<string>();
        var calls = 0;
        foreach (var route in ServedRoute.Of(host.Server.Services).Where(r => !r.IsPage && r.Verb is "POST" or "PUT" or "PATCH"))
        {
            var accepts = route.Endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.IAcceptsMetadata>();
            if (accepts?.ContentTypes.Contains("application/json") is not true)
                continue;
            foreach (var caller in MatrixLine.Callers)
            {
                using var request = new HttpRequestMessage(new HttpMethod(route.Verb), route.AddressOf());
                request.Content = new StringContent(JsonSerializer.Serialize(new { isAdministrator = true, version = 1, citation = "x" }), Encoding.UTF8, "application/json");
                request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
                using var answer = await callers[caller].SendAsync(request, TestContext.Current.CancellationToken);
                calls++;
                if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden))
                    wrong.Add($"{route.Verb} {route.Route} as {caller}: {(int)answer.StatusCode}");
            }
        }

        output.WriteLine($"{calls} bodies with unknown members");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<(HttpStatusCode, string?, string)> AnswerAsync(CallerSet callers, string caller, ServedRoute route, string id)
    {
        var reply = (await callers.AskAsync(caller, route, route.AddressOf((name, constraint) =>
            name.Contains("id", StringComparison.OrdinalIgnoreCase) ? id : Asking.Unknown(name, constraint)))).Settled();
        return (reply.Status, reply.Tag, reply.Body.Replace(id, "", StringComparison.OrdinalIgnoreCase));
    }
}
