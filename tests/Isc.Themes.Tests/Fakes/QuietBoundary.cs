using Microsoft.AspNetCore.Components.Web;

namespace Isc.Themes.Tests.Fakes;

internal sealed class QuietBoundary : IErrorBoundaryLogger
{
    public ValueTask LogErrorAsync(Exception exception) => ValueTask.CompletedTask;
}
