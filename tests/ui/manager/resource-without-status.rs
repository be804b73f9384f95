use k8s_openapi::api::batch::v1::Job;
use phase_rules::manager::StatusManager;

fn manager(_client: kube::Client) -> StatusManager<Job> {
    todo!()
}

fn main() {}
