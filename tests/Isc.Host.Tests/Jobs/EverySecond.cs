using Isc.Access;
using Isc.Jobs;

namespace Isc.Host.Tests.Jobs;

internal sealed class EverySecond(Diary diary, ICurrentActor current) : IModuleJob
{
    public string Key => "tests.every-second";

    public string Schedule => "* * * * * ?";

    public Task RunAsync(CancellationToken cancellationToken) => diary.WriteAsync(current, TimeSpan.FromMilliseconds(200), cancellationToken);
}
