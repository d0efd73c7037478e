using Isc.Architecture.Tests.Fixtures.Habits;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Microsoft.Extensions.Hosting;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A15")]
public sealed class A15ModulesRunNothingThemselves
{
    [Fact]
    public void A_module_hosts_no_service_and_starts_no_timer_and_no_thread() => Rule(House.Modules).Check(House.Isc);

    [Fact]
    public void The_rule_names_who_does()
    {
        var breaches = Rule([House.Fixtures]).Evaluate(House.Isc);

        Expect.Names(breaches, nameof(RunsByItself), typeof(BackgroundService).FullName!);
        Expect.Names(breaches, nameof(RunsByItself), typeof(PeriodicTimer).FullName!);
        Expect.Names(breaches, nameof(StartsThreads), typeof(Thread).FullName!);
        Expect.Names(breaches, nameof(StartsThreads), typeof(Timer).FullName!);
        Expect.Names(breaches, nameof(StartsThreads), "System.Threading.Tasks.Task.Run");
    }

    private static ArchRule Rule(IReadOnlyList<ArchAssembly> modules) =>
        Types().That().ResideInAssembly(modules).Should()
            .NotDependOnAny(
                typeof(IHostedService), typeof(BackgroundService), typeof(Thread), typeof(ThreadPool),
                typeof(Timer), typeof(System.Timers.Timer), typeof(PeriodicTimer), typeof(ITimer))
            .AndShould().NotCallMethod(
                MethodTarget.Of(typeof(Task), nameof(Task.Run)),
                MethodTarget.Of(typeof(TaskFactory), nameof(TaskFactory.StartNew)),
                MethodTarget.Of(typeof(Parallel), nameof(Parallel.ForEachAsync)))
            .Because("what runs by itself runs on when the module is switched off; jobs are contributions");
}
