using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Modules.Trouble;

internal sealed class TroubleEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        Faults.ThrowAt("routes");
        app.MapGet("answer", Answer).WithName("Trouble_Answer").WithSummary("Answers, or fails.").AllowAnonymous();
    }

    private static Ok<string> Answer()
    {
        Faults.ThrowAt("endpoint");
        return TypedResults.Ok("sound");
    }
}
