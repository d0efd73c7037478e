using Isc.Access;
using Isc.Jobs;

namespace Isc.Host.Tests.Jobs;

internal sealed class OnNewYear(Diary diary, ICurrentActor current) : IModuleJob
{
    public string Key => "tests.on-new-year";

    public string Schedule => "0 0 0 1 1 ?";

    public Task RunAsync(CancellationToken cancellationToken) => diary.WriteAsync(current, TimeSpan.Zero, cancellationToken);
}
