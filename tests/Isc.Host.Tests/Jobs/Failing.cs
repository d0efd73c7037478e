using Isc.Access;
using Isc.Jobs;

namespace Isc.Host.Tests.Jobs;

internal sealed class Failing(Diary diary, ICurrentActor current) : IModuleJob
{
    public string Key => "tests.failing";

    public string Schedule => "* * * * * ?";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await diary.WriteAsync(current, TimeSpan.Zero, cancellationToken);
        throw new InvalidOperationException("out of order");
    }
}
