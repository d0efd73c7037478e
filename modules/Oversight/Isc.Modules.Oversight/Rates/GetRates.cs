using System.ComponentModel;
using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Recommendations;

namespace Isc.Modules.Oversight.Rates;

internal sealed class GetRates : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/rates", HandleAsync)
        .WithName("OversightGetRates")
        .WithSummary("Counts and rates of acceptance and implementation at the end of a day.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Tally>> HandleAsync(
        [Description("The day; today without it.")] DateOnly? asOf, Choice<OversightStream>? stream, Choice<Form>? form,
        Register register, TimeProvider clock, CancellationToken cancellationToken)
    {
        var day = asOf ?? clock.Today();
        var all = await register.AsOfAsync(day, cancellationToken);
        return TypedResults.Ok(Tally.Of([.. all.Where(r => (stream is null || r.Stream == stream.Value.Value) && (form is null || r.Form == form.Value.Value))], day));
    }
}
