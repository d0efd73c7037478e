using System.Text;
using Isc.Conformance.Permissions;
using Isc.Host.Permissions;
using Microsoft.AspNetCore.Http.Metadata;
using Xunit;

namespace Isc.Conformance;

/// <content>What callers send to it.</content>
public abstract partial class ModuleConformance<TModule>
{
    /// <summary>What is missing or null is the caller's mistake, told with 400 and no fault of the module.</summary>
    [Fact]
    public async Task A_body_that_lacks_a_field_is_no_fault()
    {
        var (callers, faults) = (await host.CallersAsync(), new List<string>());
        foreach (var route in host.Routes.Where(IsOfApi))
        {
            if (route.Endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is not { } type)
                continue;
            foreach (var body in IncompleteBody.Of(type))
            {
                using var request = new HttpRequestMessage(new(route.Verb), route.AddressOf()) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
                using var answer = await callers[Permitted(route)].SendAsync(request, Stop);
                if ((int)answer.StatusCode >= 500)
                    faults.Add($"{route.Verb} {route.Route} answers {(int)answer.StatusCode} to {body}");
            }
        }

        None("Let the field be null in the request's type, and refuse it with what else is wrong:", faults);
    }

    // Whom the matrix lets furthest.
    private string Permitted(ServedRoute route) => host.Matrix.SingleOrDefault(line => line.Key == route.Key) is { } line
        ? MatrixLine.Callers.MaxBy(caller => line.CellOf(caller) switch { "A" => 2, "-" => 0, _ => 1 })!
        : MatrixLine.Callers[0];
}
